/**
 * Which folder of a layer may import which: a folder imports only from those before it in its
 * layer's list. Files directly in the layer are exempt from the order: domain/paths.
 */
export const FOLDERS = {
  domain: [
    'text',
    'checks',
    'house-style',
    'releases',
    'import',
    'paste',
    'rich-text',
    'workflow',
    'comments',
    'compare',
    'proposals',
    'audit',
    'accounts',
    'files',
    'links',
    'people',
  ],
  cms: [
    'access',
    'rich-text',
    'fields',
    'blocks',
    'database',
    'mail',
    'audit',
    'read-cache',
    'instances',
    'files',
    'migrations',
    'guards',
    'locks',
    'rest',
    'addresses',
    'comments',
    'compare',
    'proposals',
    'accounts',
    'checks',
    'workflow',
    'scheduler',
    'published',
    'search',
    'read',
    'admin',
    'collections',
    'globals',
    'import',
  ],
  site: [
    'styles',
    'views',
    'metadata',
    'http',
    'components',
    'blocks',
    'articles',
    'examples',
    'feeds',
    'api',
    'downloads',
    'loaders',
  ],
}

/**
 * The folders of a layer that one of its folders may not import: itself by `@/`, and later ones.
 */
export const foldersAfter = (layer, folder) =>
  FOLDERS[layer].slice(FOLDERS[layer].indexOf(folder) + 1)
