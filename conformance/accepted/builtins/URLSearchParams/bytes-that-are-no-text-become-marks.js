const inits = ["a=%ff", "a=%C3%A9", "é=%zz", "é=%41%zz", "é%41%zz=1", "é%41%ff=1", "%4+1é", "+%20+", "=&=&a&&b==c", "?x", "??x", "%E2%82", "日%41%", "😀=%F0%9F%98%80", "\ud800=1", "a=\ud83d%41\ude00"];
for (const init of inits) {
  const query = new URLSearchParams(init);
  console.log(JSON.stringify([...query]), query.toString(), query.size);
}
