for (const time of [0, 1582979696789, -1, -62198755200000, -62167219200000, 8.64e15, -8.64e15, 253402300800000]) {
  const date = new Date(time);
  console.log([date.toString(), date.toDateString(), date.toTimeString(), date.toUTCString(), date.toGMTString(), date.toISOString(), date.toJSON(), `${date}`, date + ""].join("\n"));
}
const bad = new Date(NaN);
console.log(String(bad), bad.toDateString(), bad.toTimeString(), bad.toUTCString(), bad.toJSON());
try { bad.toISOString(); } catch (e) { console.log(e.name, e.message); }
console.log(Date.prototype.toGMTString === Date.prototype.toUTCString, Date.prototype.toGMTString.name);
