-- The hook `redact`, as it is written for DuckDB: every text has its path here, since nothing goes over the fields of all levels.
CREATE MACRO masked(line) AS regexp_replace(line, '[\w.+-]+@[\w-]+\.[\w.-]+', '<mail>', 'g');
COPY (
  SELECT masked(id) AS id, masked(type) AS type, version, live, masked(created) AS created,
    {id: customer.id, name: masked(customer.name), email: masked(customer.email), phone: '***', vip: customer.vip, address: {
      street: masked(customer.address.street), city: masked(customer.address.city),
      zip: masked(customer.address.zip), country: masked(customer.address.country)}} AS customer,
    [{sku: masked(item.sku), title: masked(item.title), count: item.count, price: item.price, tax: item.tax,
      tags: [masked(tag) FOR tag IN item.tags]} FOR item IN items] AS items,
    {method: masked(payment.method), brand: masked(payment.brand), last4: '***', token: '***',
      captured: payment.captured} AS payment,
    {carrier: masked(shipping.carrier), service: masked(shipping.service), cost: shipping.cost,
      parcels: shipping.parcels} AS shipping,
    masked(note) AS note, '***' AS ip, masked(agent) AS agent, masked(locale) AS locale,
    masked(currency) AS currency
  FROM read_json($events, format = 'newline_delimited', timestampformat = '%d.%m.%Y')
) TO '/dev/stdout' (FORMAT json);
