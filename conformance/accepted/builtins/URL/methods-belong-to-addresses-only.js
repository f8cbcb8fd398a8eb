const calls = [() => URL("http://a"), () => new URL(), () => URL.canParse(), () => URL.parse(), () => URL.prototype.toString.call({}), () => URL.prototype.toJSON.call(1), () => URL.prototype.host, () => URL.prototype.href, () => URL.prototype.searchParams, () => { const url = new URL("http://a"); url.href = "x"; }, () => new URL(null, "http://a").href, () => new URL(undefined, "http://a").href, () => typeof URL, () => URL.name + URL.length, () => new URL("http://a") instanceof URL, () => "host" in new URL("http://a"), () => Object.hasOwn(new URL("http://a"), "host")];
for (const call of calls) {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.message, error.code);
  }
}
