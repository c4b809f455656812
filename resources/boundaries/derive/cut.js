import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";

// Longitude and latitude as a plane: what geoProject adds is its exact cut along 180°, with the polar cap of
// Antarctica closed along the edge of the plane. Precision 0 keeps it from adding points elsewhere. Its y
// axis points down, as geoProject needs it to tell holes from islands.
const plane = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);

// Where a coast touches the antimeridian the cut leaves splinters: whole ones, and spikes along the line.
// Closer to it than this (in degrees), the grid that the file counts in puts a point on it.
const gridStep = 0.0004;

const isOnAntimeridian = ([lon]) => 180 - Math.abs(lon) < gridStep;
const isSplinter = ([outer]) => outer.every(isOnAntimeridian);

function withoutSpikes(closedRing) {
    const ring = closedRing.slice(1);
    const isInside = (_, i) => [i + ring.length - 1, i, i + 1].every(each => isOnAntimeridian(ring[each % ring.length]));
    const kept = ring.filter((point, i) => !isInside(point, i));
    return [...kept, kept[0]];
}

function tidy({ type, coordinates }) {
    const polygons = (type === "Polygon" ? [coordinates] : coordinates).filter(each => !isSplinter(each));
    const mirror = ring => ring.map(([lon, lat]) => [lon, -lat]);
    return { type: "MultiPolygon", coordinates: polygons.map(rings => rings.map(withoutSpikes).map(mirror)) };
}

/** A FeatureCollection of which no ring crosses the antimeridian any more. */
export function cutAtAntimeridian(collection) {
    const cut = geoProject(collection, plane);
    return { ...cut, features: cut.features.map(each => ({ ...each, geometry: tidy(each.geometry) })) };
}
