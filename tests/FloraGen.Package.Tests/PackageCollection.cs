namespace FloraGen.Package.Tests;

/// <summary>Tests that share what was packed and built, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
