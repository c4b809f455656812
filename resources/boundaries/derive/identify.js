const code = /^[A-Z]{3}$/;

function polygonsOf(geometry) {
    return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

// The source's quantisation left some rings without an extent: islets, the Vatican, a speck at the South
// Pole.
function hasExtent(ring) {
    return new Set(ring.map(String)).size > 2;
}

function withoutCollapsedRings(polygons) {
    return polygons.filter(([outer]) => hasExtent(outer)).map(rings => rings.filter(hasExtent));
}

function addPolygons(countries, id, polygons) {
    if (!countries.has(id)) countries.set(id, []);
    countries.get(id).push(...polygons);
}

/**
 * The polygons of each country, by its ISO 3166-1 alpha-3 code (or Natural Earth's own). Where the position
 * counts a territory as part of a state, its polygons join that state's, undissolved: the line between them
 * remains, now within one country.
 */
export function identify(collection, position) {
    const countries = new Map();
    for (const { properties, geometry } of collection.features) {
        if (!code.test(properties.a3)) throw new Error(`No alpha-3 code: ${JSON.stringify(properties)}`);
        addPolygons(countries, position.partOf[properties.a3] ?? properties.a3,
            withoutCollapsedRings(polygonsOf(geometry)));
    }
    return countries;
}

/**
 * Puts the countries back that the source left without any extent, from another edition of the same Natural
 * Earth data, where they go by name. An enclave also becomes a hole of the state around it.
 */
export function restore(countries, collection, collapsed) {
    for (const { id, name, enclaveOf } of collapsed) {
        if (countries.get(id)?.length) throw new Error(`${id} is there already`);
        const polygons = polygonsOf(collection.features.find(each => each.properties.name === name).geometry);
        addPolygons(countries, id, polygons);
        if (enclaveOf) countries.get(enclaveOf)[0].push(...polygons.map(([outer]) => outer.toReversed()));
    }
}

/** One feature a country, sorted by code, which is its `id` and `properties.a3`. */
export function toCollection(countries) {
    const empty = [...countries.keys()].filter(id => countries.get(id).length === 0);
    if (empty.length) throw new Error(`Without land: ${empty}`);
    return {
        type: "FeatureCollection",
        features: [...countries.keys()].sort().map(id => ({
            type: "Feature", id, properties: { a3: id },
            geometry: { type: "MultiPolygon", coordinates: countries.get(id) },
        })),
    };
}
