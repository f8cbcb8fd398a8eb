def redact:
  if type == "string" then gsub("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"; "<mail>")
  elif type == "array" then map(redact)
  elif type == "object" then with_entries(
    if .key | IN("token", "ip", "phone", "last4") then .value = "***" else .value |= redact end)
  else . end;
redact
