const { DatabaseSync } = require('node:sqlite')

/** The few calls of better-sqlite3 that a SQLite dialect of Kysely makes, over the SQLite inside Node. */
class Statement {
  constructor(statement) {
    this.statement = statement
    this.reader = statement.columns().length > 0
  }
  all(values) {
    return this.statement.all(...values)
  }
  run(values) {
    return this.statement.run(...values)
  }
  iterate(values) {
    return this.statement.iterate(...values)
  }
}

class Database {
  constructor(location, { timeout = 5000 } = {}) {
    this.inner = new DatabaseSync(location, { timeout })
  }
  prepare(sql) {
    return new Statement(this.inner.prepare(sql))
  }
  pragma(said) {
    return this.inner.prepare(`pragma ${said}`).all()
  }
  close() {
    this.inner.close()
  }
}

module.exports = Database
