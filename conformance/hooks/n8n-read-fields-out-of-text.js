// events: items.ndjson
export default (items) =>
  items
    .filter((item) => item.json.text)
    .map((item) => {
      const text = item.json.text;
      const name = text.match(/^Name:\s*(.+)$/m);
      const phone = (text.match(/\+?\d[\d\s().-]{7,}\d/) || [null])[0];
      const orders = [];
      const pattern = /Order #([A-Z]-\d+) total \$(\d+(?:\.\d{2})?)/g;
      let match;
      while ((match = pattern.exec(text)) !== null) {
        orders.push({ id: match[1], total: parseFloat(match[2]), at: match.index });
      }
      return { json: { name: name ? name[1].trim() : null, phone: phone && phone.replace(/[^\d+]/g, ""), orders } };
    });
