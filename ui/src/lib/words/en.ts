/** All English texts, as one. */
const files = import.meta.glob<string>('../../../../crates/samovar-i18n/ftl/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export default Object.values(files).join('\n')
