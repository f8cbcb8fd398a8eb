// events: tracking.ndjson
const RENAME = new Map(Object.entries({ "Order Completed": "purchase", "Signed Up": "sign_up", "Product Viewed": "view_item" }));

export default function (event) {
  if (!RENAME.has(event.event)) return "drop";
  const user_properties = event.context?.traits ?? event.traits ?? {};
  return {
    event_type: RENAME.get(event.event),
    user_id: event.userId ?? null,
    device_id: event.anonymousId ?? `server-${event.userId}`,
    event_properties: { ...event.properties, utm: undefined },
    user_properties: { $set: user_properties, $add: { events: 1 } },
    price: +event.properties?.revenue || undefined,
  };
}
