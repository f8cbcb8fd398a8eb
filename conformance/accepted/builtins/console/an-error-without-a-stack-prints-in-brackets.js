const e = new TypeError("bad");
e.stack = undefined;
console.log({ e }, [e]);
const plain = new Error("");
plain.stack = undefined;
console.log({ plain });
