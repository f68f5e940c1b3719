using FloraGen.Packing;

if (args is not [string generatorOutput, string destination])
{
    Console.Error.WriteLine("usage: FloraGen.Packing <folder with the built generator> <folder for the isolated copies>");
    return 2;
}

try
{
    Packer.Run(generatorOutput, destination);
    return 0;
}
catch (PackingException exception)
{
    Console.Error.WriteLine($"FloraGen.Packing: error: {exception.Message}");
    return 1;
}
