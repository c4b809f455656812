import mapshaper from "mapshaper";

const file = "units.json";

/**
 * A topology whose units neither overlap nor cross themselves: the source's quantisation bent some narrow
 * spits over each other. Neighbours go on sharing their borders.
 */
export async function cleaned(topology, gridSteps) {
    const commands = `-i ${file} -clean -o ${file} format=topojson quantization=${gridSteps} id-field=id`;
    const written = await mapshaper.applyCommands(commands, { [file]: JSON.stringify(topology) });
    return JSON.parse(written[file]);
}
