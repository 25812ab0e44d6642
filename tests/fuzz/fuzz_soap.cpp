// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "camera/soap.h"
#include "camera/xml_tree.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    static_cast<void>(camera::soap::responseTo(QStringLiteral("GetUsers"), input));
    if (const auto tree = camera::parseXml(input)) {
        for (const camera::XmlElement &child : tree->children)
            static_cast<void>(camera::soap::textOf(*tree, child.name));
    }
    return 0;
}
