module.exports = { onTrack: (event) => event };
//< error[B0403] Becket has no `module`
