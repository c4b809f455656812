// Makes the boundary files of this folder from published packages, and records what they were made from.
// Run by maintainers: npm ci && npm run derive. The build uses only what is committed.
import { readFileSync, writeFileSync } from "node:fs";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { cleaned } from "./derive/clean.js";
import { cutAtAntimeridian } from "./derive/cut.js";
import { packageOf, sha256, writeProvenance } from "./derive/provenance.js";
import { unitCollection } from "./derive/units.js";

const here = new URL(".", import.meta.url);
const scales = [110, 50, 10];

// The sources' grid has a hundred thousand steps in each direction; ours keeps its resolution.
const gridSteps = 1e6;

const sourceOf = scale => `node_modules/world-atlas/countries-${scale}m.json`;
const outputOf = scale => `world-${scale}m.topojson`;

let coarser;
for (const scale of scales) {
    const source = JSON.parse(readFileSync(new URL(sourceOf(scale), here)));
    const countries = feature(source, source.objects.countries);
    const units = unitCollection(countries, coarser);
    coarser = countries;
    const result = await cleaned(topology({ units: cutAtAntimeridian(units) }, gridSteps), gridSteps);
    writeFileSync(new URL(outputOf(scale), here), JSON.stringify({ ...result, scale }) + "\n");
}

const inputs = scales.map(sourceOf).map(path => ({ ...packageOf(path, here), sha256: sha256(new URL(path, here)) }));
writeProvenance(here, inputs, scales.map(outputOf));
