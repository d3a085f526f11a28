### What is wrong with the file of a sitting.

# $place is the file and its line, such as "suez.journal:4"; $why says why the step is refused
journal-step-refused = { $place }: this step cannot be taken here: { $why }
