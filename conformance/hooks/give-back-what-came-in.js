// events: odd.ndjson
export default (event) => event;
