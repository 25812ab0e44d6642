// SPDX-License-Identifier: Apache-2.0
//
// Holds documents against a JSON schema with Ajv, and prints what each does wrong: FILE, a tab, one complaint a line.
// usage: node validate.mjs NODE_MODULES sarif|SCHEMA FILE...
// exit: 0 all are valid, 1 some are not, 2 the packages are not installed

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import process from "node:process";

const [modules, kind, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "x.js"));

function load(name) {
    try {
        return require(name);
    } catch {
        console.error(`${name} is not in ${modules}: run installer/install-packages.sh test`);
        process.exit(2);
    }
}

const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const addFormats = load("ajv-formats");

function validatorFor(schema) {
    // SARIF is written in draft 4 of JSON Schema, with patterns of that time; OSCAL in draft 7, with `\p{L}`.
    const isOld = schema.$schema.includes("draft-04");
    const Ajv = isOld ? load("ajv-draft-04") : load("ajv");
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: !isOld });
    addFormats(ajv);
    return ajv.compile(schema);
}

const validate = validatorFor(
    kind === "sarif" ? load("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") : json(kind),
);

for (const file of files) {
    if (validate(json(file)))
        continue;
    process.exitCode = 1;
    for (const { instancePath, message, params } of validate.errors)
        console.log(`${file}\t${instancePath || "/"} ${message} ${JSON.stringify(params).slice(0, 200)}`);
}
