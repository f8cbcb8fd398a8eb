for (const path of ["/a/../b", "/a/./b", "/..", "/a/b/..", "/%2e%2E/x", "/a//b", "/a\\b", "/ä ö", "/%zz%41", "/a b\"<>`{}", "/|^[]", "/'!$&()*+,;=:@~", "//x", "/a/..//b", "", "/\u0000", "/a\tb\nc", "/😀", "/%", "/C:/x"]) {
  console.log(JSON.stringify(path), new URL(`http://h.example${path}`).pathname, new URL(path, "https://h.example/base/file?q#h").href);
}
