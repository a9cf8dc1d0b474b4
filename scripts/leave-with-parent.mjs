// Loaded into the application by the command that serves it: when that command is killed, its channel closes and the
// application leaves, rather than holding the port without a database.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
