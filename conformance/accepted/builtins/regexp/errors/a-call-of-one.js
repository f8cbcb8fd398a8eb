try {
  const r = /a/;
  r("a");
} catch (error) {
  console.log(error.message);
}
