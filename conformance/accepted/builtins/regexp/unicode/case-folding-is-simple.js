console.log(/ß/iu.test("SS"), /ﬃ/iu.test("ffi"), /İ/iu.test("i̇"), /ΰ/iu.test("ΰ"), /\u0390/iu.test("\u1fd3"), /\u03b0/iu.test("\u1fe3"));
