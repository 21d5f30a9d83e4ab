const { app } = require('electron')

// On Windows and macOS, the documents of a person are not found by HOME: a test's own would be theirs.
app.setPath('documents', process.env.HOME)
