// Gives Node the builtin modules `becket:…`, made of Node's own, so that cases which import them can be recorded.
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    const name = /^becket:([a-z0-9]+)$/.exec(specifier)?.[1];
    if (name === undefined) return next(specifier, context);
    return { url: new URL(`./modules/${name}.mjs`, import.meta.url).href, format: "module", shortCircuit: true };
  },
});
