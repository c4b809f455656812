import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";

// Longitude and latitude as a plane: what geoProject adds is its exact cut along 180°, with the polar cap of
// Antarctica closed along the edge of the plane. Precision 0 keeps it from adding points elsewhere. Its y axis
// points down, as geoProject needs it to tell holes from islands.
const plane = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);

function mirror({ type, coordinates }) {
    const up = each => typeof each[0] === "number" ? [each[0], -each[1]] : each.map(up);
    return { type, coordinates: up(coordinates) };
}

/** A FeatureCollection of which no ring crosses the antimeridian any more. */
export function cutAtAntimeridian(collection) {
    const cut = geoProject(collection, plane);
    return { ...cut, features: cut.features.map(each => ({ ...each, geometry: mirror(each.geometry) })) };
}
