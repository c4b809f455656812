import { createRequire } from "node:module";
import { separateTerritories, territories } from "./territories.js";

const { numericToAlpha3 } = createRequire(import.meta.url)("i18n-iso-countries");

const polygonsOf = ({ type, coordinates }) => type === "Polygon" ? [coordinates] : coordinates;

// The source's quantisation left some rings without an extent: islets, a speck at the South Pole.
const hasExtent = ring => new Set(ring.map(String)).size > 2;
const withoutCollapsedRings = polygons =>
    polygons.filter(([outer]) => hasExtent(outer)).map(rings => rings.filter(hasExtent));

// Natural Earth's own dependencies of Australia share Australia's number, so a name goes before a number.
function nameOfUnit({ id, properties: { name } }) {
    if (name in territories) return territories[name];
    if (id === undefined) return name;
    const alpha3 = numericToAlpha3(id);
    if (!alpha3) throw new Error(`No ISO 3166-1 code for ${name} (${id})`);
    return alpha3;
}

/** The polygons of each unit of land: whole states by alpha-3 code, territories by their own id. */
function unitsOf(collection) {
    const units = new Map();
    for (const each of collection.features) {
        const unit = nameOfUnit(each);
        if (units.has(unit)) throw new Error(`${unit} is there twice`);
        units.set(unit, withoutCollapsedRings(polygonsOf(each.geometry)));
    }
    separateTerritories(units);
    for (const [unit, polygons] of units) if (polygons.length === 0) units.delete(unit);
    return units;
}

const hasRing = (polygon, ring) => polygon.some(each => String(each.toSorted()) === String(ring.toSorted()));

/**
 * Puts the Vatican back where the source's quantisation left it without an extent, from a coarser scale; and its
 * hole into Italy.
 */
function restoreVatican(units, coarser) {
    const vatican = coarser?.features.find(({ properties: { name } }) => name === "Vatican");
    if (vatican && !units.has("VAT")) units.set("VAT", polygonsOf(vatican.geometry));
    for (const [outer] of units.get("VAT") ?? []) {
        const italy = units.get("ITA")[0];
        if (!hasRing(italy, outer)) italy.push(outer.toReversed());
    }
}

/** One feature a unit, sorted by its id. `coarser` is the same collection at a coarser scale, if there is one. */
export function unitCollection(collection, coarser) {
    const units = unitsOf(collection);
    restoreVatican(units, coarser);
    return {
        type: "FeatureCollection",
        features: [...units.keys()].sort().map(id => ({
            type: "Feature", id, properties: {}, geometry: { type: "MultiPolygon", coordinates: units.get(id) },
        })),
    };
}
