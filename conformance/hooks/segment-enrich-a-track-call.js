// events: tracking.ndjson
export default function onTrack(event) {
  if (event.type !== "track") {
    return event;
  }
  const properties = { ...event.properties };
  properties.environment = event.context && event.context.ip && event.context.ip.startsWith("10.") ? "staging" : "production";
  properties.event_slug = event.event.toLowerCase().split(" ").join("_");
  if (properties.revenue !== undefined) {
    const revenue = parseFloat(properties.revenue);
    if (!isNaN(revenue)) properties.revenue = Math.round(revenue * 100) / 100;
  }
  return { ...event, properties };
}
