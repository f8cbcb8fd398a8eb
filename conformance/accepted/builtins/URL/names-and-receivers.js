// What for-in lists of the web's classes, and what their methods say of other receivers.
for (const x of [undefined, null, 5]) for (const k of ["toString", "toJSON"]) try { URL.prototype[k].call(x); } catch (e) { console.log(e.message); }
for (const x of [undefined, null, 5]) for (const k of ["append", "get", "toString"]) try { URLSearchParams.prototype[k].call(x); } catch (e) { console.log(e.message); }
for (const x of [undefined, null, 5, {}]) try { Object.getOwnPropertyDescriptor(URL.prototype, "href").get.call(x); } catch (e) { console.log(e.message); }
for (const k in new URL("http://a")) console.log(k);
for (const k in new TextEncoder()) console.log(k);
for (const k in new TextDecoder()) console.log(k);
for (const k in new URLSearchParams("a")) console.log(k);
for (const k in [1].values()) console.log(k);
console.log(Object.keys(URLSearchParams.prototype), Object.keys(URL.prototype), Object.keys(URL), Object.keys(TextEncoder.prototype));
for (const k in URL) console.log(k);
