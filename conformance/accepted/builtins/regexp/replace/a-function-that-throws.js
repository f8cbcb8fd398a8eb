try {
  "abc".replace(/b/, () => {
    throw new RangeError("no");
  });
} catch (error) {
  console.log(error.name, error.message);
}
