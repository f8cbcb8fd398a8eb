// ends: limit steps
const list = [];
const names = {};
let x = -1;
let seen = 0;
for (;;) {
  x -= 1;
  if (list[x] === undefined && !(x in names)) seen += 1;
}
