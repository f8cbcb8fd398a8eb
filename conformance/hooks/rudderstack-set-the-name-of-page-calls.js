// events: tracking.ndjson
export default function transformEvent(event) {
  switch (event.type) {
    case "page":
    case "screen": {
      const name = event.name ?? "Unnamed";
      return { ...event, type: "track", event: `Viewed ${name} ${event.type === "page" ? "Page" : "Screen"}` };
    }
    case "identify":
      return { ...event, traits: { ...event.traits, source: "web" } };
    default:
      return event;
  }
}
