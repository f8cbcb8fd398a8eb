const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
const text = "abc";
const wrapped = new String("xy");
attempt(() => delete text[0]);
attempt(() => delete text.length);
attempt(() => delete text[7]);
attempt(() => delete wrapped[0]);
attempt(() => delete wrapped.length);
attempt(() => delete wrapped[2]);
attempt(() => { text[0] = 1; });
attempt(() => { text[9] = 1; });
attempt(() => { wrapped[0] = 1; });
attempt(() => { wrapped.length = 1; });
attempt(() => { Object.freeze(wrapped).x = 1; });
