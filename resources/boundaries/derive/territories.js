/**
 * The land that positions give to different states, or that has no ISO 3166-1 code of its own, by the name it
 * has in world-atlas: the unit's id here. All other features are a state's, by their ISO 3166-1 numeric code.
 */
export const territories = {
    "Akrotiri": "akrotiri",
    "Ashmore and Cartier Is.": "ashmore-and-cartier",
    "Baikonur": "baikonur",
    "Bajo Nuevo Bank": "bajo-nuevo",
    "Clipperton I.": "clipperton",
    "Coral Sea Is.": "coral-sea",
    "Cyprus U.N. Buffer Zone": "cyprus-buffer-zone",
    "Dhekelia": "dhekelia",
    "Kosovo": "kosovo",
    "N. Cyprus": "northern-cyprus",
    "Scarborough Reef": "scarborough",
    "Serranilla Bank": "serranilla",
    "Siachen Glacier": "siachen",
    "Somaliland": "somaliland",
    "Spratly Is.": "spratly",
    "USNB Guantanamo Bay": "guantanamo",
};

const boxOf = ring => ({
    west: Math.min(...ring.map(([lon]) => lon)), east: Math.max(...ring.map(([lon]) => lon)),
    south: Math.min(...ring.map(([, lat]) => lat)), north: Math.max(...ring.map(([, lat]) => lat)),
});

const crimeaBox = { west: 32, east: 37, south: 44, north: 46.4 };

/** Natural Earth draws Crimea as a polygon of its own, among Russia's. */
function separateCrimea(units) {
    const isCrimea = ([outer]) => {
        const box = boxOf(outer);
        return box.west > crimeaBox.west && box.east < crimeaBox.east
            && box.south > crimeaBox.south && box.north < crimeaBox.north;
    };
    const russia = units.get("RUS");
    const found = russia.filter(isCrimea);
    if (found.length !== 1) throw new Error(`${found.length} polygons for Crimea`);
    units.set("crimea", found);
    units.set("RUS", russia.filter(polygon => !isCrimea(polygon)));
}

// Western Sahara's northern border, 27°40' N, from the Atlantic to the berm. Natural Earth has
// points there at every scale, so that the cut adds none.
const parallelEnds = { coast: [-13.175, 27.6667], inland: [-8.818, 27.6667] };

function nearest(ring, [lon, lat]) {
    const away = ring.map(point => Math.hypot(point[0] - lon, point[1] - lat));
    return away.indexOf(Math.min(...away));
}

/** Natural Earth gives Morocco what lies between the coast, the parallel and the berm. */
function separateWesternSahara(units) {
    const [[outer, ...holes], ...islands] = units.get("MAR").toSorted((a, b) => b[0].length - a[0].length);
    const ring = outer.slice(1);
    const [first, last] = [nearest(ring, parallelEnds.coast), nearest(ring, parallelEnds.inland)].sort((a, b) => a - b);
    const closed = points => [...points, points[0]];
    const parts = [closed(ring.slice(first, last + 1)), closed([...ring.slice(last), ...ring.slice(0, first + 1)])];
    const [south, north] = parts.toSorted((a, b) => boxOf(a).north - boxOf(b).north);
    if (boxOf(south).north > 27.7) throw new Error("Western Sahara is not cut along its northern border");
    units.set("western-sahara-west", [[south]]);
    units.set("MAR", [[north, ...holes], ...islands]);
}

/** Natural Earth's Indian Ocean Territories are two of ISO 3166-1: Christmas Island and the Cocos Islands. */
function separateIndianOceanTerritories(units, polygons) {
    const isChristmasIsland = ([outer]) => boxOf(outer).west > 100;
    units.set("CXR", polygons.filter(isChristmasIsland));
    units.set("CCK", polygons.filter(polygon => !isChristmasIsland(polygon)));
}

/** Takes the disputed land out of the states that Natural Earth gives it to. */
export function separateTerritories(units) {
    separateCrimea(units);
    separateWesternSahara(units);
    const indianOcean = units.get("Indian Ocean Ter.");
    if (indianOcean) separateIndianOceanTerritories(units, indianOcean);
    units.delete("Indian Ocean Ter.");
}
