const t = (s, ...v) => [s, s.raw, v];
console.log(t`a${1}b${'x'}c`, t``, t`${1}`, t`plain`);
