const m = /(?<x>a)(b)?(?<y>c)/d.exec("xac");
console.log(m.indices[0], m.indices[1], m.indices[2], m.indices.groups.x, m.indices.groups.y, m.indices.length, Object.keys(m.indices));
console.log(/a/d.exec("a").indices.groups, /a/.exec("a").indices);
