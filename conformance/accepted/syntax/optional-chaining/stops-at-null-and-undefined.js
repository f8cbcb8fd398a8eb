const o = { a: { b: 1 }, n: null, f: () => "called", list: [5] };
console.log(o?.a?.b, o?.n?.b, o.missing?.b.c.d, o.n?.[0], o.list?.[0], o.f?.(), o.g?.(), o.n?.f(), null?.x, undefined?.[1]);
