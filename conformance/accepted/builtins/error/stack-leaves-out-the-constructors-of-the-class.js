class A extends Error { constructor(m) { super(m); } }
class B extends A { constructor(m) { super(m + '!'); } }
class C extends B {}
function make(K) { return new K('x'); }
for (const K of [Error, A, B, C]) {
  const lines = make(K).stack.split('\n').filter((line) => !line.includes('node:'));
  console.log(lines.map((line) => line.replace(/\(.*\/|\(/, '(').replace(/\(.*:(\d+:\d+)\)/, '($1)').replace(/at \S*:(\d+:\d+)$/, 'at $1')));
}
