// events: items.ndjson
function* pages(items, size) {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}

function* ids(items) {
  for (const page of pages(items, 2)) {
    for (const { json } of page) if (json.id !== undefined) yield json.id;
    yield "|";
  }
}

export default (items) => [...ids(items)].join(" ");
