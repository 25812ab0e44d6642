// SPDX-License-Identifier: Apache-2.0
#include "report/exchange.h"

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Proof;

QString proofKindName(Proof::Kind kind)
{
    switch (kind) {
    case Proof::Kind::ReadBack:
        return u"readback"_s;
    case Proof::Kind::Probe:
        return u"probe"_s;
    case Proof::Kind::Attested:
        return u"attested"_s;
    }
    return {};
}

} // namespace report
