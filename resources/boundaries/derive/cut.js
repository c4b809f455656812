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

// The sphere's own cut takes a ring that quantisation has turned inside out for the whole rest of the globe,
// so that only rings which do cross the antimeridian are given to it.
const crosses = rings => rings.some(ring => ring.some(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1][0]) > 180));

// One scale has a hole of Antarctica round the pole, a metre wide: as a ring along the edge of the plane, it goes.
const isAtPole = ([, lat]) => lat < -89.9;
const isRoundPole = ring => ring.every(isAtPole);

function cut(rings) {
    const polygon = rings.filter(ring => !isRoundPole(ring));
    if (polygon.length === 0) return [];
    if (!crosses(polygon)) return [polygon];
    const { type, coordinates } = geoProject({ type: "Polygon", coordinates: polygon }, plane);
    const polygons = (type === "Polygon" ? [coordinates] : coordinates).filter(each => !isSplinter(each));
    const mirror = ring => ring.map(([lon, lat]) => [lon, -lat]);
    return polygons.map(rings => rings.map(withoutSpikes).map(mirror));
}

/** A FeatureCollection of MultiPolygons of which no ring crosses the antimeridian any more. */
export function cutAtAntimeridian(collection) {
    const features = collection.features.map(each => ({
        ...each, geometry: { ...each.geometry, coordinates: each.geometry.coordinates.flatMap(cut) },
    }));
    return { ...collection, features };
}
