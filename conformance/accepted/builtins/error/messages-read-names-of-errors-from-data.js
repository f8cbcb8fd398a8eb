class A extends Error { get name() { return 'A'; } }
const errors = [new A('m'), new A(), new Error('m'), new Error('')];
errors.push(Object.assign(new Error('m'), { name: undefined }), Object.assign(new Error('m'), { message: 42 }));
for (const e of errors) {
  try { null[e]; } catch (thrown) { console.log(thrown.message); }
  try { e in 5; } catch (thrown) { console.log(thrown.message); }
}
