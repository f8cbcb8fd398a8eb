for (const text of ["", "x", "/x", "//x", "http://", "http:///", "http://a b/", "http://a:99999", "http://a:b", "http://[::1", "http://[::g]", "http://1.2.3.256", "http://256.256.256.256.256", "http://a<b>", "://x", "1http://x", "http://user@/", "http://:80", "http://a#b@c:d"]) {
  try {
    console.log(text, new URL(text).href);
  } catch (error) {
    console.log(error instanceof TypeError, error.name, error.message, error.code, JSON.stringify(error.input), "base" in error, String(error), Object.keys(error));
  }
}
