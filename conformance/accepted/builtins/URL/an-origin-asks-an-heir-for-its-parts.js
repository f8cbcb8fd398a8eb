class Hosted extends URL {
  get host() {
    return "x";
  }
  get protocol() {
    return "gopher:";
  }
  get href() {
    return "not asked for";
  }
}
for (const text of ["http://a.b", "https://a:8/", "ws://a", "wss://a", "ftp://a", "file:///a", "blob:http://a.b/", "mailto:a", "web://a/"]) {
  const hosted = new Hosted(text);
  console.log(hosted.origin, new URL(text).origin, hosted.toString(), hosted.toJSON(), `${hosted}`, JSON.stringify({ hosted }));
}

class Pathed extends URL {
  constructor(text, path) {
    super(text);
    this.path = path;
  }
  get pathname() {
    return this.path;
  }
}
const paths = ["", "https://c.d:443/e", "http://u:v@c:81/", "ftp://c", "no address", [], ["http://in.list"], { length: 1, toString: () => "http://o" }, 5];
for (const path of paths) console.log(new Pathed("blob:http://a.b/", path).origin, new Pathed("http://a.b/", path).origin);
const thrower = { length: 1, toString() { throw new Error("seen by nobody"); } };
console.log(new Pathed("blob:http://a.b/", thrower).origin);
for (const path of [null, undefined]) {
  try {
    new Pathed("blob:http://a.b/", path).origin;
  } catch (error) {
    console.log(error.name, error.message);
  }
}

class Failing extends URL {
  get host() {
    throw new RangeError("no host");
  }
}
try {
  new Failing("http://a").origin;
} catch (error) {
  console.log(error.name, error.message);
}
console.log(new Failing("file:///a").origin, new Failing("http://a").href);
class Marked extends URL {
  get host() {
    return Symbol("mark");
  }
}
try {
  new Marked("http://a").origin;
} catch (error) {
  console.log(error.name, error.message);
}

const changed = new URL("http://a/b");
changed.host = {
  toString() {
    changed.port = "8";
    return "c";
  },
};
console.log(changed.href);
