package org.hengbiao.catalog;

/**
 * A product as a bid names it.
 *
 * @param maker the maker's name in either language, or its credit code
 * @param brand the brand under which it is offered
 * @param model the model
 * @param version the model's version
 */
public record OfferedProduct(String maker, String brand, String model, String version) {}
