import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import test from 'node:test'

function report(input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['/app/report.mjs'], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const prints = (input, stdout) => assert.deepEqual(report(input), { status: 0, stdout, stderr: '' })

test('a tidy file', () => {
  prints(
    'date,region,amount\n2024-05-01,South,5.00\n2024-05-01,North,19.90\n2024-05-02,North,0.10\n',
    'North\t20.00\nSouth\t5.00\n',
  )
})

test('quotes, commas, line breaks and doubled quotes', () => {
  prints(
    'note,amount,region\n"a, ""b""\nc",1.5,"East, far"\nplain,2,"East, far"\n,"3.25","the ""West"""\n',
    'East, far\t3.50\nthe "West"\t3.25\n',
  )
})

test('CRLF, a byte order mark, empty lines and a missing last line end', () => {
  prints('\uFEFFregion,amount\r\n\r\n South ,1\r\nSouth,2\r\n\r\nNorth,-0.5', 'South\t3.00\nNorth\t-0.50\n')
})

test('exact totals in their order', () => {
  const cents = Array.from({ length: 1000 }, () => 'b,0.10\na,0.07\na,0.03').join('\n')
  prints(`region,amount\n${cents}\nconstructor,200`, 'constructor\t200.00\na\t100.00\nb\t100.00\n')
})

test('a broken amount is named and nothing is printed', () => {
  for (const amount of ['', 'abc', '1,5', '0x10', '1.234', '1e3']) {
    const { status, stdout, stderr } = report(`region,amount\nNorth,1\n\nSouth,"${amount}"\n`)
    assert.deepEqual([status, stdout], [1, ''], amount)
    assert.match(stderr, /record 2\b/)
  }
})
