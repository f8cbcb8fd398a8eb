// events: tracking.ndjson
const FIELDS = {
  email: "Email",
  firstName: "FirstName",
  lastName: "LastName",
  phone: "Phone__c",
  plan: "Plan__c",
};

function capitalise(word) {
  return word ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : word;
}

export default function onIdentify(event) {
  if (event.type !== "identify" && event.type !== "group") return { dropped: event.type };
  const record = {};
  for (const [from, to] of Object.entries(FIELDS)) {
    const value = event.traits[from];
    if (value === undefined || value === null || value === "") continue;
    record[to] = from.endsWith("Name") ? capitalise(value) : String(value);
  }
  record.Tags__c = [...new Set(event.traits.tags || [])].filter((tag) => tag).sort().join(";");
  if (Object.keys(record).length === 1) throw new Error("nothing to write for " + event.messageId);
  return record;
}
