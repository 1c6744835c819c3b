/** Random histories of the catalog, and eligibility worked out from them without the code under test. */
package org.hengbiao.catalog.histories;
