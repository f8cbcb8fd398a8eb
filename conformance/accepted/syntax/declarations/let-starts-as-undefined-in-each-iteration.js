for (let i = 0; i < 3; i++) {
  let seen;
  console.log(seen);
  seen = i;
}
