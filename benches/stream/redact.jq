def redact:
  if type == "string" then gsub("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"; "<mail>")
  elif type == "array" then map(redact)
  elif type == "object" then with_entries(
    if { token: true, ip: true, phone: true, last4: true }[.key] then .value = "***" else .value |= redact end)
  else . end;
redact
