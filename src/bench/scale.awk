# Makes N short documents, as lines of JSON, of sentences of real text: awk -v n=N -v seed=S -v first=K -f scale.awk < TEXT
# Each document has four sentences that stand near one another, so that it is in one language and like no other; the words come at
# the rates of the text. K is how many documents came before. Lines such as those of front matter are left out.
function quoted(s) { gsub(/\\/, " ", s); gsub(/"/, "\\\"", s); gsub(/[[:cntrl:]]/, " ", s); return s }
/^---/ || /^[a-z_]+: / { next }
{
  parts = split($0, part, /[.!?]+[[:space:]]+/)
  sub(/[.!?]+$/, "", part[parts])
  for (i = 1; i <= parts; i++) if (length(part[i]) > 20) sentence[count++] = quoted(part[i])
}
END {
  if (count < 4) { print "scale.awk: too few sentences" > "/dev/stderr"; exit 2 }
  srand(seed)
  near = count < 40 ? count : 40
  for (d = 1; d <= n; d++) {
    from = int(rand() * (count - near + 1))
    text = ""
    for (i = 0; i < 4; i++) text = text sentence[from + int(rand() * near)] ". "
    printf "{\"id\":\"%d\",\"date\":\"20%02d-%02d-%02d\",\"text\":\"%s\"}\n", first + d, 10 + d % 16, 1 + d % 12, 1 + d % 28, text
  }
}
