import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

export function sha256(url) {
    return createHash("sha256").update(readFileSync(url)).digest("hex");
}

/** Name, version and licence of the package that a file under node_modules belongs to. */
export function packageOf(path, base) {
    const [, name, file] = path.match(/^node_modules\/([^/]+)\/(.*)$/);
    const { version, license, homepage } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, base)));
    return { package: name, version, licence: license, homepage, file };
}

/** Writes PROVENANCE.json: what went in, which tools worked on it, what came out. */
export function writeProvenance(base, inputs, outputs) {
    const { dependencies } = JSON.parse(readFileSync(new URL("package.json", base)));
    const isInput = name => inputs.some(input => input.package === name);
    const tools = Object.keys(dependencies).filter(name => !isInput(name))
        .map(name => packageOf(`node_modules/${name}/package.json`, base))
        .map(({ package: name, version, licence }) => ({ package: name, version, licence }));
    const provenance = {
        inputs,
        tools,
        outputs: outputs.map(file => ({ file, sha256: sha256(new URL(file, base)) })),
    };
    writeFileSync(new URL("PROVENANCE.json", base), JSON.stringify(provenance, null, 2) + "\n");
}
